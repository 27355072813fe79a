using BackOffice.Components.Controls;
using Microsoft.Extensions.Localization;
using Shared.Notices;
using Shared.Security;

namespace BackOffice.Audit;

/// <summary>A moment of a history in words. What nobody has named yet is still told.</summary>
public static class TimelineLabels
{
    public static string Title(TimelineRow row, IStringLocalizer<AuditTexts> words)
    {
        if (row.Notice is { } notice) return words["Notice.Title", words[$"NoticeEvent.{notice}"].Value];
        if (TimelineReasons.Outcome(row, words) is { } outcome) return outcome;
        var named = words[$"Action.{row.Action}"];
        return named.ResourceNotFound ? words["Action.Other", row.Action ?? ""] : named;
    }

    /// <summary>Who, by which way, why, and what became of it.</summary>
    public static string Detail(TimelineRow row, IStringLocalizer<AuditTexts> words)
    {
        string?[] parts = row.Notice is null
            ? [Who(row, words), Way(row.Channel, words), TimelineReasons.Of(row, words)]
            : [words[$"NoticeChannel.{row.NoticeChannel}"], words[$"NoticeState.{row.NoticeState}"]];
        return string.Join(" · ", parts.Where(part => !string.IsNullOrEmpty(part)));
    }

    public static string Icon(TimelineRow row) => row.NoticeChannel switch
    {
        NoticeChannel.Email => "mail",
        NoticeChannel.Sms => "sms",
        null => AuditedReads.Names.Contains(row.Action) ? "visibility" : "edit_note",
        _ => "mail",
    };

    public static Tone Tone(TimelineRow row) => row.NoticeState is NoticeState.Failed or NoticeState.Expired ? Components.Controls.Tone.Wrong : Components.Controls.Tone.Neutral;

    private static string Who(TimelineRow row, IStringLocalizer<AuditTexts> words) =>
        row.Actor ?? (row.ActorKind == nameof(ActorKind.System) ? words["Actor.System"] : words["Actor.Unknown"]);

    private static string? Way(string? channel, IStringLocalizer<AuditTexts> words) =>
        channel is null or nameof(Shared.Common.Channel.System) ? null : words[$"Channel.{channel}"].Value;
}
