/**
 * A HipChat add-on: whoever types {@code /standup} in a room has everyone in it asked for their news.
 *
 * <p>Its descriptor lists no scopes. The build fills them in from the annotations of {@link RoomApi}, and
 * {@link AddonScopes} is generated beside this file.
 *
 * <p>Where its knowledge of HipChat comes from:
 *
 * <ul>
 *   <li>The processor's own facts: the endpoints with their scopes and kinds of token, the token request and its answer,
 *       the answers to a bad token and to a missing scope, the descriptor's fields.
 *   <li>HipChat's documentation, last updated in 2017, and add-ons that ran on it: the announcement of an installation,
 *       the DELETE that takes it back, {@code oauth2Provider.tokenUrl} and {@code hipchatApiProvider.url} in the
 *       capabilities document, the signature of webhooks, the JSON of messages, rooms, participants, notifications and
 *       topics.
 *   <li>Assumed: that a token can be had while the installation is being announced, and that the first page of
 *       participants is enough.
 * </ul>
 *
 * <p>Known limits: HipChat does not sign what it sends to the callback, so anyone can make the add-on read an address
 * of their choice; and secrets are stored as they are.
 */
@AddonDescriptor(value = "atlassian-connect.json", generate = true)
package dev.scopecheck.example;

import dev.scopecheck.AddonDescriptor;
