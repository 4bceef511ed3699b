/** Benchmarks whose results stand in docs/performance.md. */
@NullMarked
package org.wcofacts.bench;

import org.jspecify.annotations.NullMarked;
