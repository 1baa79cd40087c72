/** Rules that are broken on purpose, one at a time, and the tests that notice. */
@org.jspecify.annotations.NullMarked
package io.github.federules.assurance.mutation;
