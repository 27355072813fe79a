using BackOffice.Components.Controls;
using BackOffice.Persons;
using Microsoft.Extensions.Localization;
using Shared.Common;
using Shared.Notices;

namespace BackOffice.Notices;

/// <summary>The words of a notice.</summary>
public static class NoticeLabels
{
    public static string Of(this IStringLocalizer<NoticeTexts> texts, NoticeEvent kind) => texts[$"Event.{kind}"];

    public static string Of(this IStringLocalizer<NoticeTexts> texts, NoticeChannel channel) => texts[$"Channel.{channel}"];

    public static string Of(this IStringLocalizer<NoticeTexts> texts, NoticeState state) => texts[$"State.{state}"];

    /// <summary>What became of it, in a word.</summary>
    public static string FateOf(this IStringLocalizer<NoticeTexts> texts, NoticeRow row) => texts[$"State.{row.Fate}"];

    /// <summary>What became of it, in one sentence; null when there is nothing to add to the state.</summary>
    public static string? Detail(this IStringLocalizer<NoticeTexts> texts, NoticeRow row)
    {
        var failure = row.FailureCode is null ? null : texts[$"Failure.{row.FailureCode}"].Value;
        if (row.State == NoticeState.Pending && row.Attempts > 0) return texts["Detail.NextTry", failure ?? "", TownTime.Shown(row.DueAt)];
        return row.State == NoticeState.Sent && row.IsRepeated ? texts["Detail.Repeated"].Value : failure;
    }

    public static Tone Tone(this NoticeState state) => state switch
    {
        NoticeState.Pending or NoticeState.Leased => Components.Controls.Tone.Due,
        NoticeState.Sent => Components.Controls.Tone.Ok,
        NoticeState.Failed => Components.Controls.Tone.Wrong,
        NoticeState.Expired or NoticeState.Settled => Components.Controls.Tone.Neutral,
    };
}
