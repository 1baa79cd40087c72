/** Whether the terms of a call agree with each other: their places, what their bases contain, and every error in them. */
package io.github.federules.core.consistency;
