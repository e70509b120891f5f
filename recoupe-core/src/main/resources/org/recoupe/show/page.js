(function () {
  "use strict";
  var root = document.documentElement;
  var pane = document.getElementById("proof");
  var body = document.getElementById("proof-body");
  var terms = document.getElementById("proof-terms");
  var go = document.getElementById("proof-go");
  var labels = {};
  var shown = null;
  var timer = 0;
  var touched = false;

  terms.querySelectorAll("dt").forEach(function (dt) {
    labels[dt.dataset.term] = dt;
  });
  root.classList.add("js");
  pane.hidden = false;

  function byId(id) {
    return document.getElementById(id);
  }

  function make(tag, className, text) {
    var element = document.createElement(tag);
    if (className) {
      element.className = className;
    }
    if (text) {
      element.textContent = text;
    }
    return element;
  }

  // a sentence's id ends in the place where it begins
  function start(sentence) {
    return Number(sentence.id.slice(sentence.id.lastIndexOf("-") + 1));
  }

  // the sentence with the one before and the one behind, the words in question marked
  function context(sentence, from, to) {
    var all = Array.prototype.slice.call(sentence.closest(".txt").querySelectorAll("span[id]"));
    var at = all.indexOf(sentence);
    var last = at;
    while (last + 1 < all.length && start(all[last + 1]) < to) {
      last++;
    }
    var paragraph = make("p", "ctx");
    paragraph.lang = (sentence.closest("[lang]") || root).lang;
    for (var i = Math.max(0, at - 1); i <= Math.min(all.length - 1, last + 1); i++) {
      piece(paragraph, all[i], i >= at && i <= last, from, to);
      paragraph.append(" ");
    }
    return paragraph;
  }

  function piece(paragraph, element, meant, from, to) {
    var text = element.textContent;
    var first = start(element);
    if (!meant) {
      paragraph.append(text);
      return;
    }
    var a = Math.min(text.length, Math.max(0, from - first));
    var b = Math.min(text.length, Math.max(a, to - first));
    var bold = make("b");
    bold.append(text.slice(0, a));
    if (b > a) {
      bold.append(make("mark", "", text.slice(a, b)));
    }
    bold.append(text.slice(b));
    paragraph.append(bold);
  }

  function head(article) {
    var line = make("p", "lab");
    var from = article && article.querySelector("summary .lab");
    if (from) {
      line.append.apply(line, from.cloneNode(true).childNodes);
    }
    return line;
  }

  function fill(line) {
    var target = byId(decodeURIComponent(line.hash.slice(1)));
    if (!target) {
      return;
    }
    var at = line.dataset.at.split(" ").map(Number);
    var article = target.closest(".art");
    body.replaceChildren(head(article));
    if (target.matches(".txt span")) {
      body.append(context(target, at[0], at[1]));
    }
    fillTerms(line);
    fillWays(line, article);
  }

  function fillTerms(line) {
    terms.replaceChildren();
    ["read", "from", "rule"].forEach(function (term) {
      var value = line.dataset[term];
      if (value) {
        var rule = term === "rule" && byId(value);
        var told = make("dd", "", rule ? "" : value);
        if (rule) {
          told.append.apply(told, rule.cloneNode(true).childNodes);
        }
        terms.append(labels[term], told);
      }
    });
    terms.hidden = !terms.children.length;
  }

  function fillWays(line, article) {
    go.hidden = false;
    byId("go-article").href = line.hash;
    way("go-edits", article && article.querySelector(".edits"), function (e) {
      return "#" + e.id;
    });
    way("go-source", article && article.querySelector("a.uri"), function (a) {
      return a.href;
    });
  }

  function way(id, element, address) {
    var link = byId(id);
    link.hidden = !element;
    if (element) {
      link.href = address(element);
    }
  }

  function show(line) {
    if (shown === line) {
      pane.classList.add("up");
      return;
    }
    if (shown) {
      shown.classList.remove("on");
    }
    shown = line;
    line.classList.add("on");
    fill(line);
    pane.classList.add("up");
  }

  function hide() {
    pane.classList.remove("up");
    if (shown) {
      shown.classList.remove("on");
    }
    shown = null;
  }

  function lineOf(event) {
    return event.target.closest ? event.target.closest("a.l[data-at]") : null;
  }

  // a target inside something folded is unfolded before the browser goes there
  function unfold(hash) {
    var target = hash.length > 1 && byId(decodeURIComponent(hash.slice(1)));
    for (var e = target; e; e = e.parentElement) {
      if (e.tagName === "DETAILS") {
        e.open = true;
      }
    }
    return target;
  }

  document.addEventListener("mouseover", function (event) {
    var line = lineOf(event);
    clearTimeout(timer);
    if (line && !touched) {
      timer = setTimeout(show, 60, line);
    }
  });
  document.addEventListener("focusin", function (event) {
    var line = lineOf(event);
    if (line && !touched) {
      show(line);
    }
  });
  document.addEventListener("pointerdown", function (event) {
    touched = event.pointerType === "touch";
  });
  document.addEventListener("keydown", function () {
    touched = false;
  }, true);
  document.addEventListener("click", function (event) {
    var line = lineOf(event);
    if (line && touched && shown !== line) {
      event.preventDefault();
      show(line);
      return;
    }
    var link = event.target.closest && event.target.closest("a[href^='#']");
    if (link) {
      unfold(link.hash);
      if (touched) {
        hide();
      }
    }
  });
  window.addEventListener("hashchange", function () {
    var target = unfold(location.hash);
    if (target && target.matches(".txt span")) {
      target.tabIndex = -1;
      target.focus({ preventScroll: true });
    }
  });
  if (unfold(location.hash)) {
    byId(decodeURIComponent(location.hash.slice(1))).scrollIntoView();
  }
  byId("proof-close").addEventListener("click", hide);

  function visible(line) {
    return line.getClientRects().length > 0;
  }

  function step(by) {
    var lines = Array.prototype.filter.call(document.querySelectorAll("a.l[data-at]"), visible);
    var at = lines.indexOf(document.activeElement);
    if (at < 0) {
      at = shown ? lines.indexOf(shown) : by > 0 ? -1 : lines.length;
    }
    var next = lines[at + by];
    if (next) {
      next.focus();
    }
  }

  document.addEventListener("keydown", function (event) {
    if (event.ctrlKey || event.altKey || event.metaKey) {
      return;
    }
    if (/^(input|textarea|select)$/i.test(event.target.tagName) && event.target.type !== "checkbox") {
      return;
    }
    var onLine = lineOf(event);
    if (event.key === "Escape") {
      hide();
    } else if (event.key === "j" || (onLine && event.key === "ArrowDown")) {
      event.preventDefault();
      step(1);
    } else if (event.key === "k" || (onLine && event.key === "ArrowUp")) {
      event.preventDefault();
      step(-1);
    }
  });

  function speak(language) {
    root.lang = language;
    document.querySelectorAll("[data-fr][data-en]").forEach(function (element) {
      element.setAttribute("aria-label", element.getAttribute("data-" + language));
    });
  }

  document.querySelectorAll("input[name=lang]").forEach(function (input) {
    input.addEventListener("change", function () {
      speak(input.id.slice(5));
    });
    if (input.checked && input.id.slice(5) !== root.lang) {
      speak(input.id.slice(5));
    }
  });

  var find = byId("find");
  if (find) {
    var rows = Array.prototype.slice.call(document.querySelectorAll(".index tbody tr"));
    var plain = function (text) {
      return text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/’/g, "'").toLowerCase();
    };
    var titles = rows.map(function (row) {
      return plain(row.firstElementChild.textContent);
    });
    find.closest(".find").hidden = false;
    find.addEventListener("input", function () {
      var wanted = plain(find.value.trim());
      var count = 0;
      rows.forEach(function (row, i) {
        row.hidden = titles[i].indexOf(wanted) < 0;
        count += row.hidden ? 0 : 1;
      });
      byId("found").textContent = count + " / " + rows.length;
    });
  }

  if ("IntersectionObserver" in window) {
    var watch = new IntersectionObserver(function (entries) {
      entries.forEach(function (entry) {
        var link = document.querySelector(".toc a[href='#" + CSS.escape(entry.target.id) + "']");
        if (link && entry.isIntersecting) {
          link.parentElement.querySelectorAll("[aria-current]").forEach(function (a) {
            a.removeAttribute("aria-current");
          });
          link.setAttribute("aria-current", "true");
        }
      });
    }, { rootMargin: "-20% 0px -70% 0px" });
    document.querySelectorAll(".story > section").forEach(function (section) {
      watch.observe(section);
    });
  }
})();
