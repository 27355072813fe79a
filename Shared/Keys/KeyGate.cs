using Shared.Administration;
using Shared.Common;
using Shared.Persons;
using Shared.Persons.IdentityDocuments;
using Shared.Verification;

namespace Shared.Keys;

/// <summary>What stands between a person and a key. The button lists every unmet condition, each with its cure.</summary>
public static class KeyGate
{
    /// <summary>Every unmet condition, in the order in which a clerk would mend them; empty when the button may be pressed.</summary>
    public static IReadOnlyList<KeyCondition> Unmet(Person person, PortalAccess? access, bool hasOpenDifferences, GeneralOptions options, DateTime now)
    {
        List<(KeyCondition Condition, bool Met)> all =
        [
            (KeyCondition.KeysAllowed, options.IssuesOwnKeys(TownTime.DayOf(now))),
            (KeyCondition.Alive, person.DeceasedOn is null),
            (KeyCondition.NaturalPerson, person.CurrentDocument is { Kind: not DocumentKind.Entity }),
            (KeyCondition.Registered, access?.RegisteredAt is not null),
            (KeyCondition.MobileProved, person.Mobile is not null && person.MobileValidatedAt is not null),
            (KeyCondition.EmailKnown, person.Email is not null),
            (KeyCondition.DifferencesSettled, !hasOpenDifferences),
            (KeyCondition.IdentityVerified, access is { Level: not AssuranceLevel.None }),
        ];
        return [.. all.Where(row => !row.Met).Select(row => row.Condition)];
    }

    /// <summary>Why a second official must agree; null when none must.</summary>
    /// <param name="resets">Resets asked for this person in the last 24 hours.</param>
    /// <param name="registeredBy">Official who registered the person; null for the portal.</param>
    public static SecondOfficialRule? SecondOfficial(Person person, PortalAccess access, int resets, Guid? registeredBy, Guid officialId, GeneralOptions options, DateTime now)
    {
        if (access.VerifiedBy == VerificationMethod.Phone && person.IsCoolingDown(options.CoolingDays, now)) return SecondOfficialRule.ContactChanged;
        if (resets >= options.ResetsPerDayAlone) return SecondOfficialRule.ManyResets;
        return options.SecondOfficialWhenSame && registeredBy == officialId && access.VerifiedByOfficial == officialId ? SecondOfficialRule.SameOfficial : null;
    }
}

/// <summary>What a reset asks for.</summary>
public enum KeyCondition
{
    KeysAllowed = 1,
    Alive,
    NaturalPerson,
    Registered,
    MobileProved,
    EmailKnown,
    DifferencesSettled,
    IdentityVerified,
}
