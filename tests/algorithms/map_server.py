"""A stand-in for a WMS server, for tests: python map_server.py prints its port and serves until it is ended.

Its layer `ortho` in EPSG:32633 covers 500000…502000, 5000000…5002000. Red is the column and green the row of the
pixel of 10 m that lies there, counted from the upper left corner; blue is 7. East of 501500 it is transparent.
"""

from __future__ import annotations

from http.server import BaseHTTPRequestHandler, HTTPServer
from urllib.parse import parse_qsl, urlparse

import numpy as np
from osgeo import gdal

gdal.UseExceptions()

CAPABILITIES = """<?xml version="1.0" encoding="UTF-8"?>
<WMS_Capabilities version="1.3.0" xmlns="http://www.opengis.net/wms" xmlns:xlink="http://www.w3.org/1999/xlink">
<Service><Name>WMS</Name><Title>stand-in</Title><OnlineResource xlink:href="{url}"/></Service>
<Capability><Request>
<GetCapabilities><Format>text/xml</Format><DCPType><HTTP><Get><OnlineResource xlink:href="{url}"/></Get></HTTP>
</DCPType></GetCapabilities>
<GetMap><Format>image/png</Format><DCPType><HTTP><Get><OnlineResource xlink:href="{url}"/></Get></HTTP>
</DCPType></GetMap>
</Request><Exception><Format>XML</Format></Exception>
<Layer><Title>all</Title><CRS>EPSG:32633</CRS>
<Layer queryable="0"><Name>ortho</Name><Title>ortho</Title><CRS>EPSG:32633</CRS>
<BoundingBox CRS="EPSG:32633" minx="500000" miny="5000000" maxx="502000" maxy="5002000"/></Layer></Layer>
</Capability></WMS_Capabilities>"""


class Server(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        query = {key.upper(): value for key, value in parse_qsl(urlparse(self.path).query)}
        if query.get("REQUEST") == "GetMap":
            self._answer("image/png", picture(query))
        else:
            url = f"http://{self.headers['Host']}/wms?"
            self._answer("text/xml", CAPABILITIES.format(url=url).encode())

    def _answer(self, kind: str, content: bytes) -> None:
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *_: object) -> None:
        pass


def picture(query: dict[str, str]) -> bytes:
    xmin, ymin, xmax, ymax = map(float, query["BBOX"].split(","))
    cols, rows = int(query["WIDTH"]), int(query["HEIGHT"])
    x = xmin + (np.arange(cols) + 0.5) * (xmax - xmin) / cols
    y = ymax - (np.arange(rows) + 0.5) * (ymax - ymin) / rows
    pixels = np.zeros((4, rows, cols), np.uint8)
    pixels[0] = ((x - 500000) // 10).astype(int) % 256
    pixels[1] = (((5002000 - y) // 10).astype(int) % 256)[:, None]
    pixels[2] = 7
    pixels[3] = np.where(x < 501500, 255, 0)
    memory = gdal.GetDriverByName("MEM").Create("", cols, rows, 4)
    memory.WriteArray(pixels)
    gdal.GetDriverByName("PNG").CreateCopy("/vsimem/p.png", memory)
    file = gdal.VSIFOpenL("/vsimem/p.png", "rb")
    content = bytes(gdal.VSIFReadL(1, gdal.VSIStatL("/vsimem/p.png").size, file))
    gdal.VSIFCloseL(file)
    return content


if __name__ == "__main__":
    server = HTTPServer(("127.0.0.1", 0), Server)
    print(server.server_port, flush=True)
    server.serve_forever()
