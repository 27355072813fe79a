namespace Shared.Notices;

/// <summary>What a notice tells.</summary>
public enum NoticeEvent
{
    /// <summary>Código de validación, by SMS.</summary>
    ContactCode = 1,

    /// <summary>To the citizen: registered, waiting for identity verification.</summary>
    Registered = 2,

    /// <summary>To <i>Mensajería interna</i>: somebody registered.</summary>
    RegisteredInternal = 3,

    /// <summary>To the citizen: the request is unfinished.</summary>
    RegistrationReminder = 4,

    /// <summary>To the citizen: the request expired.</summary>
    RegistrationExpired = 5,

    /// <summary>To the citizen: the request was rejected.</summary>
    RegistrationRejected = 6,

    /// <summary>The whole operative key, by e-mail.</summary>
    KeyIssued = 7,

    /// <summary>The second half of the key, by SMS.</summary>
    KeySecondPart = 8,

    /// <summary>The citizen chose an own key.</summary>
    KeyActivated = 9,

    /// <summary>Blocked after ten wrong answers.</summary>
    KeyBlocked = 10,

    KeyUnlocked = 11,

    KeyRevoked = 12,

    /// <summary>To the old and the new address: a contact changed.</summary>
    ContactChanged = 13,

    /// <summary>To the former holder of a mobile that somebody else proved.</summary>
    MobileTakenOver = 14,

    /// <summary>The first half of the key, by e-mail; the second follows by SMS.</summary>
    KeyIssuedFirstPart = 15,

    /// <summary>To the citizen: place and time of the appointment.</summary>
    AppointmentBooked = 16,

    /// <summary>To the citizen: another time, or another place.</summary>
    AppointmentMoved = 17,

    AppointmentCancelled = 18,

    /// <summary>A day and two hours before an appointment at an office.</summary>
    AppointmentReminder = 19,

    /// <summary>To the citizen: when the town hall calls to verify the identity.</summary>
    CallBooked = 20,

    /// <summary>A day and two hours before that call.</summary>
    CallReminder = 21,

    /// <summary>The office closes that day: another time is proposed, or one has to be chosen.</summary>
    AppointmentOfficeClosed = 22,

    /// <summary>To the requester: the number, and the code to ask how it stands.</summary>
    IncidentReceived = 50,

    /// <summary>To the requester: what an official answered.</summary>
    IncidentReplied = 51,

    /// <summary>To the requester: what was done, and until when to say that it was not enough.</summary>
    IncidentResolved = 52,

    /// <summary>The code to ask how an incident stands, by SMS.</summary>
    IncidentAccessCode = 53,

    /// <summary>To whom an administrator says: how a text looks, with sample values.</summary>
    TemplateTest = 60,
    /// <summary>To whoever wrote a mail that is too large to be taken.</summary>
    MailTooLarge = 54,

    /// <summary>To the team and its lead: an incident is late.</summary>
    ServiceBreached = 40,
}

/// <summary>By which way a notice goes.</summary>
public enum NoticeChannel
{
    Email = 1,
    Sms = 2,
}

/// <summary>States of a notice.</summary>
public enum NoticeState
{
    Pending = 1,

    /// <summary>Somebody is sending it.</summary>
    Leased = 2,

    Sent = 3,

    /// <summary>Given up.</summary>
    Failed = 4,

    /// <summary>Would have come too late.</summary>
    Expired = 5,

    /// <summary>Given up, and somebody saw to it: it went out anew to another address, or was told in another way.</summary>
    Settled = 6,
}
