/** What a model consists of: nodes and their logic in FEEL, types, and a dossier as its inputs. */
package io.github.federules.dmn.model;
