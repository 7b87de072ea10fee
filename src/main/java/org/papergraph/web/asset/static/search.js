// Completes what is typed into the search box, and into fields that name a concept. Without this script the forms work as they are.

const PAUSE = 150;

class SearchBox {
  constructor(place, input) {
    this.place = place;
    this.input = input;
    this.chosen = -1;
    this.list = this.emptyList();
    this.status = this.emptyStatus();
    this.describe();
    this.listen();
  }

  emptyList() {
    const list = document.createElement('ul');
    list.id = `${this.input.id}-completions`;
    list.setAttribute('role', 'listbox');
    list.setAttribute('aria-label', 'Completions');
    list.hidden = true;
    this.place.append(list);
    return list;
  }

  emptyStatus() {
    const status = document.createElement('p');
    status.className = 'hidden';
    status.setAttribute('role', 'status');
    this.place.append(status);
    return status;
  }

  describe() {
    const said = { role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': this.list.id };
    Object.entries(said).forEach(([name, value]) => this.input.setAttribute(name, value));
  }

  listen() {
    this.input.addEventListener('input', () => this.wait());
    this.input.addEventListener('keydown', event => this.press(event));
    this.input.addEventListener('blur', () => this.close());
    this.list.addEventListener('pointerdown', event => event.preventDefault());
    this.list.addEventListener('click', event => this.go(event.target.closest('li')));
  }

  wait() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.complete(), PAUSE);
  }

  async complete() {
    const typed = this.input.value;
    this.asking?.abort();
    if (typed.trim().length < 2) {
      this.close();
      return;
    }
    this.asking = new AbortController();
    try {
      const response = await fetch(this.address(typed), { signal: this.asking.signal });
      this.show(response.ok ? await response.json() : []);
    } catch {
      this.close();
    }
  }

  address(typed) {
    return new URL(`../search/complete?q=${encodeURIComponent(typed)}`, import.meta.url);
  }

  show(completions) {
    if (document.activeElement !== this.input || completions.length === 0) {
      this.close();
      return;
    }
    this.chosen = -1;
    this.list.replaceChildren(...completions.map((each, place) => this.option(each, place)));
    this.list.hidden = false;
    this.input.setAttribute('aria-expanded', 'true');
    this.input.removeAttribute('aria-activedescendant');
    this.status.textContent = `${completions.length} ${completions.length === 1 ? 'completion' : 'completions'}`;
  }

  option(completion, place) {
    const option = document.createElement('li');
    option.id = `${this.list.id}-${place}`;
    option.setAttribute('role', 'option');
    option.setAttribute('aria-selected', 'false');
    option.dataset.href = completion.href;
    const note = document.createElement('span');
    note.className = completion.type;
    note.textContent = completion.note;
    const text = document.createElement('bdi');
    text.textContent = completion.text;
    option.append(text, ' ', note);
    return option;
  }

  press(event) {
    const moves = { ArrowDown: 1, ArrowUp: -1 };
    if (event.isComposing) {
      return;
    }
    if (event.key in moves && this.list.hidden) {
      this.complete();
      event.preventDefault();
    } else if (event.key in moves) {
      this.move(moves[event.key]);
      event.preventDefault();
    } else if (event.key === 'Escape' && !this.list.hidden) {
      this.close();
      event.preventDefault();
    } else if (event.key === 'Enter' && this.chosen >= 0) {
      event.preventDefault();
      this.go(this.list.children[this.chosen]);
    }
  }

  // One place more than there are options: there the words as typed are chosen.
  move(step) {
    const places = this.list.children.length + 1;
    this.chosen = (this.chosen + 1 + step + places) % places - 1;
    [...this.list.children].forEach((option, place) => option.setAttribute('aria-selected', String(place === this.chosen)));
    if (this.chosen < 0) {
      this.input.removeAttribute('aria-activedescendant');
      return;
    }
    this.input.setAttribute('aria-activedescendant', this.list.children[this.chosen].id);
    this.list.children[this.chosen].scrollIntoView({ block: 'nearest' });
  }

  go(option) {
    if (option) {
      location.assign(option.dataset.href);
    }
  }

  close() {
    clearTimeout(this.timer);
    this.asking?.abort();
    this.chosen = -1;
    this.list.hidden = true;
    this.status.textContent = '';
    this.input.setAttribute('aria-expanded', 'false');
    this.input.removeAttribute('aria-activedescendant');
  }
}

// Takes the concept that is chosen into the form, by its key.
class ConceptBox extends SearchBox {
  address(typed) {
    const address = super.address(typed);
    address.searchParams.set('only', 'concepts');
    return address;
  }

  wait() {
    this.chosenKey?.remove();
    super.wait();
  }

  go(option) {
    if (option) {
      this.chosenKey?.remove();
      this.chosenKey = Object.assign(document.createElement('input'), { type: 'hidden', name: 'chosen', value: option.dataset.href });
      this.input.value = option.querySelector('bdi').textContent;
      this.place.append(this.chosenKey);
      this.close();
    }
  }
}

document.querySelectorAll('form[role="search"]').forEach(form => new SearchBox(form, form.querySelector('input[type="search"]')));
document.querySelectorAll('input[data-completes="concepts"]').forEach(input => new ConceptBox(input.parentElement, input));
