package org.recoupe.quality;

/** Precision, recall and their harmonic mean, from counts. */
record Rate(int right, int wrong, int missed) {

  static final Rate NONE = new Rate(0, 0, 0);

  Rate plus(int moreRight, int moreWrong, int moreMissed) {
    return new Rate(right + moreRight, wrong + moreWrong, missed + moreMissed);
  }

  double precision() {
    return (double) right / Math.max(1, right + wrong);
  }

  double recall() {
    return (double) right / Math.max(1, right + missed);
  }

  double f1() {
    return 2 * precision() * recall() / Math.max(1e-9, precision() + recall());
  }
}
