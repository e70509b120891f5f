package org.recoupe.screen;

import java.util.Arrays;

/** The numbers of the groups of forms that one word belongs to, rising. Immutable. */
final class NameGroups {
  static final NameGroups NONE = new NameGroups(new int[0]);
  private final int[] numbers;

  private NameGroups(int[] numbers) {
    this.numbers = numbers;
  }

  /** The same and one more, greater than those before. */
  NameGroups with(int number) {
    int[] more = Arrays.copyOf(numbers, numbers.length + 1);
    more[numbers.length] = number;
    return new NameGroups(more);
  }

  boolean isEmpty() {
    return numbers.length == 0;
  }

  /** True if both hold one group. */
  boolean meet(NameGroups other) {
    return firstShared(other) > 0;
  }

  /** The least number that both hold; 0 if there is none. */
  int firstShared(NameGroups other) {
    int i = 0;
    int j = 0;
    while (i < numbers.length && j < other.numbers.length) {
      if (numbers[i] == other.numbers[j]) {
        return numbers[i];
      }
      if (numbers[i] < other.numbers[j]) {
        i++;
      } else {
        j++;
      }
    }
    return 0;
  }

  /** The numbers, rising. */
  int[] numbers() {
    return numbers.clone();
  }
}
