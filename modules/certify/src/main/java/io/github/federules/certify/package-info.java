/** What a call promises of every dossier: questions, and answers that are proofs or dossiers. */
package io.github.federules.certify;
