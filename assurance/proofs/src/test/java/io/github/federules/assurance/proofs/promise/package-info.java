/** What is claimed of every call, stated in terms of the call and not of how it is worked out. */
package io.github.federules.assurance.proofs.promise;
