/**
 * Whether what ships is known to be vulnerable: a bill of materials (CycloneDX) comes in, what OSV
 * (osv.dev) knows of its parts goes out. Refuses to fail where the service cannot be reached: it
 * says so instead.
 */
@NullMarked
package org.recoupe.quality.scan;

import org.jspecify.annotations.NullMarked;
