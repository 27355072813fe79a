using BackOffice.Components.Controls;
using BackOffice.Keys.Status;
using BackOffice.Persons;
using Microsoft.Extensions.Localization;
using Shared.Common;
using Shared.Keys;
using Shared.Notices;

namespace BackOffice.Keys;

/// <summary>Words and colours of this area's states.</summary>
public static class KeyLabels
{
    /// <summary>The word for a value, kept under <c>Type.Value</c>.</summary>
    public static string Of<T>(this IStringLocalizer<KeyTexts> words, T value)
        where T : struct, Enum => words[$"{typeof(T).Name}.{value}"];

    /// <summary>An instant in the officials' time; a dash for none.</summary>
    public static string Shown(this DateTime? utc) => utc is { } instant ? TownTime.Shown(instant) : "—";

    public static Tone ToneOf(PortalState state) => state switch
    {
        PortalState.None or PortalState.Dormant => Tone.Neutral,
        PortalState.Requested or PortalState.PendingVerification or PortalState.Verified or PortalState.KeySent => Tone.Due,
        PortalState.Active => Tone.Ok,
        PortalState.Blocked => Tone.Wrong,
    };

    public static Tone ToneOf(KeyState state) => state switch
    {
        KeyState.Requested or KeyState.AwaitingSecondOfficial or KeyState.Sent => Tone.Due,
        KeyState.Activated => Tone.Ok,
        KeyState.Blocked => Tone.Wrong,
        KeyState.Dormant or KeyState.Expired or KeyState.Revoked => Tone.Neutral,
    };

    public static Tone ToneOf(NoticeState state) => state switch
    {
        NoticeState.Pending or NoticeState.Leased => Tone.Due,
        NoticeState.Sent => Tone.Ok,
        NoticeState.Failed or NoticeState.Expired => Tone.Wrong,
        NoticeState.Settled => Tone.Neutral,
    };

    /// <summary>Where a condition is mended; null when no screen can.</summary>
    public static string? CureOf(KeyCondition condition, PortalAccessView view) => condition switch
    {
        KeyCondition.Registered => KeyRoutes.RegistrationOf(view.PersonId),
        KeyCondition.MobileProved => view.Access?.RegisteredAt is null ? KeyRoutes.RegistrationOf(view.PersonId) : PersonRoutes.ContactOf(view.PersonId),
        KeyCondition.EmailKnown => PersonRoutes.ContactOf(view.PersonId),
        KeyCondition.DifferencesSettled => view.OpenRegistrationId is { } registration ? KeyRoutes.DifferencesOf(registration) : null,
        KeyCondition.IdentityVerified => PersonRoutes.CardOf(view.PersonId, PersonTabKeys.Verifications),
        KeyCondition.KeysAllowed or KeyCondition.Alive or KeyCondition.NaturalPerson => null,
    };
}
