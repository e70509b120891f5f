package org.recoupe.show.pdf;

/** How words are set: size and lead in points, weight, how far above the line, and grey or blue. */
enum Type {
  TITLE(20, 25, true, 0, Hue.BLACK),
  HEADING(13, 18, true, 0, Hue.BLACK),
  FACTS(10, 14, false, 0, Hue.GREY),
  CAUTION(8.5f, 12, false, 0, Hue.GREY),
  BODY(10, 14.5f, false, 0, Hue.BLACK),
  STRONG(10, 14.5f, true, 0, Hue.BLACK),
  MARK(6.5f, 14.5f, false, 3.4f, Hue.BLUE),
  NOTE(8, 11, false, 0, Hue.BLACK),
  NOTE_STRONG(8, 11, true, 0, Hue.BLACK),
  NOTE_LINK(8, 11, false, 0, Hue.BLUE),
  FOOT(8, 11, false, 0, Hue.GREY);

  /** The colours there are, as red, green and blue. */
  enum Hue {
    BLACK(0.1f, 0.1f, 0.1f),
    GREY(0.36f, 0.36f, 0.36f),
    BLUE(0.07f, 0.3f, 0.6f);

    final float red;
    final float green;
    final float blue;

    Hue(float red, float green, float blue) {
      this.red = red;
      this.green = green;
      this.blue = blue;
    }
  }

  final float size;
  final float lead;
  final boolean strong;
  final float rise;
  final Hue hue;

  Type(float size, float lead, boolean strong, float rise, Hue hue) {
    this.size = size;
    this.lead = lead;
    this.strong = strong;
    this.rise = rise;
    this.hue = hue;
  }
}
