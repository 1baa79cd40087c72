/** What is wrong with a fact that cannot exist: a code for programs, a sentence for people. */
package io.github.federules.core.fault;
