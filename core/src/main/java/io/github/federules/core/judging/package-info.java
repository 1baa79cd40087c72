/**
 * The rules that calls may have, one class each. A class has the requirement, the facts that the rule looks at, its
 * outcome over all completions, its figures, its sentences and its remedies.
 */
package io.github.federules.core.judging;
