"use strict";
// A button at every table, which copies it as tab-separated text for a spreadsheet: numbers as they are, not rounded.
// Its texts stand at the script, in the language of the page.
(function () {
  const texts = document.currentScript.dataset;

  function textOf(table) {
    return Array.from(table.rows, row => Array.from(row.cells, cell => {
      const text = cell.dataset.value !== undefined ? cell.dataset.value : cell.textContent;
      return text.replace(/\s+/g, " ").trim() + "\t".repeat(cell.colSpan - 1);
    }).join("\t")).join("\n");
  }

  // Where a page that was opened as a file may not use the clipboard, the older way mostly works.
  function copiedByCommand(text) {
    const area = document.createElement("textarea");
    area.value = text;
    document.body.append(area);
    area.select();
    let copied = false;
    try { copied = document.execCommand("copy"); } catch (error) { copied = false; }
    area.remove();
    return copied;
  }

  // The last resort: what is selected can be copied by hand.
  function select(table) {
    const range = document.createRange();
    range.selectNode(table);
    getSelection().removeAllRanges();
    getSelection().addRange(range);
  }

  async function copy(table, button) {
    const text = textOf(table);
    let copied = true;
    try { await navigator.clipboard.writeText(text); } catch (error) { copied = copiedByCommand(text); }
    if (!copied) select(table);
    button.textContent = copied ? texts.copied : texts.selected;
    setTimeout(() => { button.textContent = texts.copy; }, 3000);
  }

  for (const table of document.querySelectorAll(".table > table")) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "copy";
    button.textContent = texts.copy;
    button.title = texts.hint;
    button.addEventListener("click", () => copy(table, button));
    table.parentElement.before(button);
  }
})();
