/** The applicant's pages: a form that asks only what can still change the answer. */
@NullMarked
package io.github.federules.examples.grantservice.applicant;

import org.jspecify.annotations.NullMarked;
