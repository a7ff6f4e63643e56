package dev.scopecheck.hipchat;

/**
 * The scopes of the HipChat REST API v2, each with what the installation dialog says of it.
 *
 * <p>Source: Atlassian's page of HipChat API scopes, last updated on December 8, 2017.
 */
public final class HipChatScopes {

    /** Perform group administrative tasks. */
    public static final String ADMIN_GROUP = "admin_group";

    /** Perform room administrative tasks. */
    public static final String ADMIN_ROOM = "admin_room";

    /** Create, update, and remove rooms. */
    public static final String MANAGE_ROOMS = "manage_rooms";

    /** Send private one-on-one messages. */
    public static final String SEND_MESSAGE = "send_message";

    /** Send room notifications. */
    public static final String SEND_NOTIFICATION = "send_notification";

    /** View users, rooms, and other group information. */
    public static final String VIEW_GROUP = "view_group";

    /** View messages from chat rooms and private chats you have access to. */
    public static final String VIEW_MESSAGES = "view_messages";

    /** View room information and participants, but not history. */
    public static final String VIEW_ROOM = "view_room";

    private HipChatScopes() {}
}
