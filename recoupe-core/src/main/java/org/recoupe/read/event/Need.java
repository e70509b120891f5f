package org.recoupe.read.event;

import java.util.List;

/**
 * One thing that an entry of the catalogue must find: « o:PERSON|BUILDING », « subj ».
 *
 * @param part what is looked at: o, s, x, no, a preposition; the whole need where it names no class
 * @param classes any of which is enough; empty where it names none
 */
record Need(String part, List<String> classes) {
  Need {
    classes = List.copyOf(classes);
  }

  static Need of(String written) {
    int colon = written.indexOf(':');
    return colon < 0
        ? new Need(written, List.of())
        : new Need(written.substring(0, colon), List.of(written.substring(colon + 1).split("\\|")));
  }
}
