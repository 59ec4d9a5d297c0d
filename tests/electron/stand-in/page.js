const list = document.querySelector("ul");

async function show() {
  const answer = await window.casebook.ask("listDilemmas", {});
  const rows = answer.ok ? answer.value.map((summary) => summary.title) : [answer.reason];
  list.replaceChildren(...rows.map((text) => Object.assign(document.createElement("li"), { textContent: text })));
}

window.casebook.hear(show);
await show();
