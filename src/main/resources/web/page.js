'use strict';

// Builds a case from the form, asks /api/classify, and writes the answer as text nodes only.

const CHOICES = {
  findings: ['present', 'absent'],
  drugs: ['current', 'stopped', 'never'],
  conditions: ['present', 'absent'],
  tests: ['', 'high', 'low', 'normal', 'positive', 'negative', 'abnormal'],
};
const MORE = {
  findings: [['site', 'Site'], ['triggeredBy', 'Brought on by'], ['relievedBy', 'Relieved by']],
  drugs: [['dose', 'Dose'], ['started', 'Started (-P8W or date)']],
  conditions: [],
  tests: [['value', 'Value'], ['unit', 'Unit'], ['lowerLimit', 'Lower limit'], ['upperLimit', 'Upper limit']],
};
const NUMBERS = new Set(['value', 'lowerLimit', 'upperLimit']);
const EXAMPLE = {
  age: 61, sex: 'female',
  findings: [{ term: 'muscle pain', site: 'calf', triggeredBy: 'exertion', relievedBy: 'rest', status: 'present' },
    { term: 'skin rash', status: 'absent' }],
  drugs: [{ term: 'simvastatin', status: 'current', dose: '40 mg', started: '-P8W' }],
  conditions: [{ term: 'type 2 diabetes', status: 'present' }],
  tests: [{ term: 'creatine kinase', value: 2480, unit: 'U/L', lowerLimit: 30, upperLimit: 200, interpretation: 'high' }],
};

const byId = (id) => document.getElementById(id);
const answer = byId('answer');

function element(tag, className, ...content) {
  const node = document.createElement(tag);
  if (className) node.className = className;
  node.append(...content.filter((c) => c !== null && c !== undefined));
  return node;
}

function field(key, label, input) {
  input.dataset.key = key;
  const wide = key === 'term' ? 'wide' : '';
  return element('label', wide, label, input);
}

function textInput(key) {
  const input = document.createElement('input');
  input.type = 'text';
  input.autocomplete = 'off';
  if (key === 'term') {
    input.setAttribute('list', 'terms');
    input.addEventListener('input', () => suggest(input.value));
  }
  if (NUMBERS.has(key)) input.inputMode = 'decimal';
  return input;
}

function addRow(list, values = {}) {
  const rows = document.querySelector(`[data-list=${list}] .rows`);
  const row = element('div', 'row', field('term', 'Term', textInput('term')));
  const select = element('select', '', ...CHOICES[list].map((c) => new Option(c || 'not stated', c)));
  row.append(field(list === 'tests' ? 'interpretation' : 'status', list === 'tests' ? 'Reported as' : 'Status', select));
  MORE[list].forEach(([key, label]) => row.append(field(key, label, textInput(key))));
  row.querySelectorAll('[data-key]').forEach((input) => {
    if (input.dataset.key in values) input.value = values[input.dataset.key];
  });
  rows.append(row);
}

function fill(patient) {
  byId('age').value = patient.age ?? '';
  byId('sex').value = patient.sex ?? '';
  Object.keys(CHOICES).forEach((list) => {
    document.querySelector(`[data-list=${list}] .rows`).replaceChildren();
    (patient[list] ?? []).forEach((item) => addRow(list, item));
    addRow(list);
  });
}

function readRow(row) {
  const item = {};
  row.querySelectorAll('[data-key]').forEach((input) => {
    const text = input.value.trim();
    if (text === '') return;
    const key = input.dataset.key;
    item[key] = NUMBERS.has(key) && !Number.isNaN(Number(text)) ? Number(text) : text;
  });
  return item;
}

function readCase() {
  const patient = {};
  if (byId('age').value !== '') patient.age = Number(byId('age').value);
  if (byId('sex').value !== '') patient.sex = byId('sex').value;
  Object.keys(CHOICES).forEach((list) => {
    const rows = [...document.querySelectorAll(`[data-list=${list}] .row`)].map(readRow);
    patient[list] = rows.filter((item) => item.term);
  });
  return JSON.stringify(patient);
}

let waiting;
function suggest(words) {
  clearTimeout(waiting);
  if (words.trim().length < 3) return;
  waiting = setTimeout(async () => {
    const found = await fetch(`api/terms?limit=12&q=${encodeURIComponent(words.trim().slice(0, 200))}`);
    if (!found.ok) return;
    const { terms } = await found.json();
    byId('terms').replaceChildren(...terms.map((t) => new Option(t.kind, t.label)));
  }, 250);
}

const sources = (list) => (list && list.length ? element('span', 'source', ` [${list.join(', ')}]`) : null);
const evidence = (list) => [...new Set(list.map((e) => `${e.label} (${e.input})`))].join(', ');
const badge = (text, danger) => element('span', danger ? 'badge danger' : 'badge', text);

function bullets(title, items) {
  return items.length ? [element('h4', '', title), element('ul', '', ...items.map((i) => element('li', '', ...i)))] : [];
}

function folded(title, items) {
  return items.length ? [element('details', '', element('summary', '', `${title} (${items.length})`), list(items))] : [];
}

function showAlert(alert) {
  return element('article', 'alert',
    element('h3', '', `Alert: ${alert.label}`, alert.urgency ? badge(alert.urgency, true) : null),
    element('p', '', alert.action),
    element('p', '', `Because of ${alert.because.join(', ')}`, sources(alert.sources)),
    alert.supportConflicted ? element('p', '', 'It rests on inputs that contradict each other.') : null);
}

function criterion(met) {
  return [`${met.label} (${met.tier}): ${evidence(met.metBy)}`, sources(met.sources)];
}

const EFFECTS = { preferredFor: 'preferred with', avoidedFor: 'avoid with', checkBefore: 'check first with' };

const list = (items) => element('ul', '', ...items.map((n) => element('li', '', ...n.filter(Boolean))));

// Circumstances that are not in the case, folded away.
function elsewhere(step) {
  const others = step.circumstances.filter((c) => !c.inCase);
  if (!others.length) return null;
  return element('details', '',
    element('summary', '', `${others.length} more circumstances that steer it`),
    list(others.map((c) => [`${EFFECTS[c.effect] ?? c.effect}: ${c.label}`, sources(c.sources)])));
}

function treatment(step) {
  const notes = [];
  const note = (name, text) => { if (text) notes.push([`${name}: ${text}`]); };
  note('for', step.indication);
  step.doses.forEach((d) => notes.push([`dose: ${d.text ?? ''}${d.conflictsWith ? ' (another source disagrees)' : ''}`, sources(d.sources)]));
  note('review after', step.reviewAfter);
  note('duration', step.duration);
  note('strength of evidence', step.strengthOfEvidence);
  step.circumstances.filter((c) => c.inCase).forEach((c) => notes.push([
    element('span', c.effect === 'preferredFor' ? '' : 'caution', `in this case, ${EFFECTS[c.effect] ?? c.effect}: ${c.label}`), sources(c.sources)]));
  step.cautions.forEach((c) => note('caution', c));
  note('left open by the sources', step.gap);
  note('editors’ note', step.editorial);
  if (step.reviewStatus === 'unreviewed') notes.push(['not reviewed by a clinician']);
  const number = step.step === undefined ? '' : `Step ${step.step}: `;
  return [number + step.label, sources(step.sources), list(notes), elsewhere(step)];
}

function showCause(cause) {
  const therapy = cause.therapy ?? cause.ifConfirmed;
  return element('article', 'cause',
    element('h3', '', cause.label, badge(cause.tier),
      cause.role === 'contributor' ? badge('contributor') : null,
      cause.lifeThreatening ? badge('life-threatening', true) : null,
      cause.beyondTheDocuments ? badge('from wider literature') : null,
      cause.supportConflicted ? badge('rests on contradicting inputs', true) : null),
    ...bullets('Why', cause.criteria.map(criterion)),
    ...bullets('Against', cause.against.map(criterion)),
    ...bullets('Mechanisms', cause.mechanisms.map((m) => [m.label, sources(m.sources)])),
    ...bullets('Workup to consider', cause.workup.map((w) => [w.label, sources(w.sources)])),
    ...(cause.therapy ? bullets('Therapy to consider', therapy.map(treatment)) : folded('Therapy if confirmed', therapy.map(treatment))));
}

function showAssessment(a) {
  const status = { contradictory: 'The case contradicts itself; see below.', insufficient: 'Nothing reported here leads to a cause.' }[a.status];
  answer.replaceChildren(
    element('h2', '', 'The answer'),
    element('p', 'notice', a.notice),
    ...(status ? [element('p', '', status)] : []),
    ...a.alerts.map(showAlert),
    ...a.causes.map(showCause),
    ...bullets('Contradictions', a.conflicts.map((c) => [c.join(' with ')])),
    ...bullets('About the input', a.issues.map((i) => [`${i.level}: ${i.path} ${i.message}`, i.candidates.length ? ` Candidates: ${i.candidates.join(', ')}` : null].filter(Boolean))),
    ...bullets('Read as', a.inputs.map((i) => [`${i.path} “${i.text}”: ${i.terms.join(', ') || 'nothing'} (${i.how}${i.leftOver ? `; not used: ${i.leftOver}` : ''})`])),
    element('p', 'source', `Ontology ${a.ontology.versionIri}, ${a.reasoner}`));
  answer.focus();
}

function showProblem(problem) {
  answer.replaceChildren(
    element('h2', '', 'No answer'),
    element('p', '', problem.detail ?? 'The server cannot be reached.'),
    ...bullets('Faults', (problem.faults ?? []).map((f) => [`${f.pointer || 'the case'}: ${f.message}`])));
  answer.focus();
}

async function classify(event) {
  event.preventDefault();
  answer.replaceChildren(element('h2', '', 'The answer'), element('p', '', 'Reasoning …'));
  try {
    const response = await fetch('api/classify', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
      body: byId('json').value.trim() || readCase(),
    });
    const body = await response.json();
    if (response.ok) showAssessment(body); else showProblem(body);
  } catch (failure) {
    showProblem({});
  }
}

Object.keys(CHOICES).forEach((list) => {
  const button = element('button', 'quiet', 'Add a row');
  button.type = 'button';
  button.addEventListener('click', () => addRow(list));
  document.querySelector(`[data-list=${list}]`).append(button);
});
byId('case').addEventListener('submit', classify);
byId('case').addEventListener('reset', () => setTimeout(() => fill({}), 0));
byId('example').addEventListener('click', () => fill(EXAMPLE));
fill({});
