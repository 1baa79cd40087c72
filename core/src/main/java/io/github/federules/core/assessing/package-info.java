/** From a dossier to the answer under each reading of a call: outcomes of the rules, verdicts, aid and costs. */
@NullMarked
package io.github.federules.core.assessing;

import org.jspecify.annotations.NullMarked;
