@NullMarked
package org.recoupe.flink;

import org.jspecify.annotations.NullMarked;
