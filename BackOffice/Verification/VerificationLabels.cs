using BackOffice.Components.Controls;
using Shared.Common;
using Shared.Verification;

namespace BackOffice.Verification;

/// <summary>How the area names and colours its things.</summary>
internal static class VerificationLabels
{
    /// <summary>The channel under which the audit files a method.</summary>
    public static Channel Channel(this VerificationMethod method) => method == VerificationMethod.Phone ? Shared.Common.Channel.Phone : Shared.Common.Channel.InPerson;

    /// <summary>Nobody answers a telephone; nobody comes to a counter.</summary>
    public static string OutcomeKey(this VerificationState state, VerificationMethod method) =>
        state == VerificationState.NoShow && method == VerificationMethod.Phone ? "State.NoAnswer" : $"State.{state}";

    public static Tone Tone(this VerificationState state) => state switch
    {
        VerificationState.Open => Components.Controls.Tone.Due,
        VerificationState.Verified => Components.Controls.Tone.Ok,
        VerificationState.Rejected or VerificationState.SuspectedFraud => Components.Controls.Tone.Wrong,
        VerificationState.Inconclusive or VerificationState.NoShow => Components.Controls.Tone.Neutral,
    };

    public static Tone Tone(this DocumentHint hint) => hint switch
    {
        DocumentHint.None => Components.Controls.Tone.Neutral,
        DocumentHint.InForce => Components.Controls.Tone.Ok,
        DocumentHint.Renewable or DocumentHint.DatesUnlikely => Components.Controls.Tone.Due,
        DocumentHint.Expired => Components.Controls.Tone.Wrong,
    };

    /// <summary>What the ticked answers are worth so far; the name of a text.</summary>
    public static string RuleKey(int asked, int answered, int right, bool codeReadBack)
    {
        if (VerificationPolicy.PhonePasses(asked, right, codeReadBack)) return "Rule.Passes";
        if (!codeReadBack && VerificationPolicy.PhonePasses(asked, right, codeReadBack: true)) return answered < asked ? "Rule.Pending" : "Rule.NeedsCode";
        return VerificationPolicy.PhonePasses(asked, right + asked - answered, codeReadBack: true) ? "Rule.Pending" : "Rule.Fails";
    }

    /// <summary>Whole days between the days of the town.</summary>
    public static int DaysBetween(DateTime since, DateTime now) => TownTime.DayOf(now).DayNumber - TownTime.DayOf(since).DayNumber;
}
