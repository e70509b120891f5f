package org.recoupe.show;

/** What people took out of the story, with who did and why. */
final class LeftOut implements Section {
  @Override
  public String key() {
    return "left";
  }

  @Override
  public boolean speaks(StoryView view) {
    return !view.page().around().margin().left().isEmpty();
  }

  @Override
  public void write(StoryView view, Html html) {
    html.open("ul", "class", "left-out");
    for (Margin.Left one : view.page().around().margin().left()) {
      html.open("li").open("p").say("span", one.kind(), "class", "lab").text(" ");
      html.element("del", one.label(), "lang", "fr").close();
      Margin.write(html, one.beside());
      html.close();
    }
    html.close();
  }
}
