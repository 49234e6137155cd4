const form = document.querySelector("form.filters");
if (form) {
  const shown = document.getElementById("shown");
  const apply = () => {
    const on = {};
    for (const box of form.elements) if (box.name) (on[box.name] ??= new Set(), box.checked && on[box.name].add(box.value));
    let count = 0;
    const all = document.querySelectorAll("article.finding");
    for (const item of all) {
      item.hidden = !Object.entries(on).every(([name, values]) => values.has(item.dataset[name]));
      count += !item.hidden;
    }
    shown.textContent = `${count} / ${all.length}`;
  };
  form.addEventListener("change", apply);
  apply();
}
window.addEventListener("beforeprint", () => { for (const d of document.querySelectorAll("details")) d.open = true; });
