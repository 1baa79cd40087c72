/** What a decision says: verdicts, costs, lines set aside, shares of the aid, and what else people should know. */
@NullMarked
package io.github.federules.core.result;

import org.jspecify.annotations.NullMarked;
