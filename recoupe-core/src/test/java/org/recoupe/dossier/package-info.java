@NullMarked
package org.recoupe.dossier;

import org.jspecify.annotations.NullMarked;
