/** The two solvers, which nobody here wrote. */
package io.github.federules.certify.solver;
