/** The words of a decision that several texts share: tables, verdicts, readings and citations. */
@NullMarked
package io.github.federules.core.wording;

import org.jspecify.annotations.NullMarked;
