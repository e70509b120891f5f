package org.recoupe.weigh;

import java.util.List;

/** Finds one sort of agreement or disagreement. Pure: the same coverage gives the same drafts. */
interface FindingMaker {
  List<Draft> drafts(Coverage coverage, Voices voices);
}
