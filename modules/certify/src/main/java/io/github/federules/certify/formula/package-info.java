/** Statements on integers: written for solvers, evaluated, and changed on purpose. */
package io.github.federules.certify.formula;
