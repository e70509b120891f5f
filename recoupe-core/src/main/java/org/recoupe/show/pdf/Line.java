package org.recoupe.show.pdf;

import java.util.List;

/** One line: its words from left to right. */
record Line(List<Ink> inks) {
  /** How far its base line is from that of the line before. */
  float lead() {
    return (float) inks.stream().mapToDouble(i -> i.type().lead).max().orElse(Type.BODY.lead);
  }
}
