package org.recoupe.quality.made;

import java.util.List;

/** Names that nobody bears, out of syllables. */
final class Names {
  private static final List<String> FIRST =
      List.of(
          "Bar", "Cal", "Cor", "Dal", "Del", "Fal", "Fer", "Gar", "Gil", "Ker", "Lam", "Lor", "Mal",
          "Mar", "Mor", "Nar", "Pel", "Por", "Ral", "Rol", "Sal", "Ser", "Tal", "Ter", "Val", "Var",
          "Ver", "Vil", "Zam", "Bré", "Cha", "Clo", "Dru", "Fro", "Gra", "Pra", "Tré", "Vau");
  private static final List<String> MIDDLE =
      List.of(
          "", "", "", "ba", "ca", "chi", "da", "do", "fi", "ga", "go", "la", "li", "ma", "mi", "na",
          "no", "pi", "ra", "ro", "sa", "ta", "to", "va", "vi");
  private static final List<String> LAST =
      List.of(
          "bard", "beau", "blanc", "cot", "court", "dal", "det", "dier", "fort", "gnac", "gnon",
          "lat", "let", "lier", "mont", "naud", "nel", "net", "nier", "pin", "quet", "rac", "rand",
          "rel", "rin", "rot", "sac", "sard", "tel", "tin", "val", "veau", "vel", "vin", "zac");

  private Names() {}

  static String family(Dice dice) {
    return dice.of("first").from(FIRST)
        + dice.of("middle").from(MIDDLE)
        + dice.of("last").from(LAST);
  }

  static String place(Dice dice) {
    String name = family(dice.of("place"));
    return dice.of("saint").in(20)
        ? "Saint-" + name
        : name + dice.from(List.of("", "-sur-Mer", ""));
  }
}
