/** What a dossier gets: verdicts, aid, every finding with its clause, what is missing, how firm the answer is, and all that in words. */
package io.github.federules.core.decision;
