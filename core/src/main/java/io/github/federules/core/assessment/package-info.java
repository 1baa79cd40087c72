/** The way from a dossier to a decision, one direction: screening, cost plan, findings, aid, decision. */
package io.github.federules.core.assessment;
