using Shared.Common;

namespace Shared.Incidents;

/// <summary>Why something about an incident was not done.</summary>
public static class IncidentRefusals
{
    public static readonly Refusal TitleMissing = new("Incidents.TitleMissing", "Title");
    public static readonly Refusal TitleTooLong = new("Incidents.TitleTooLong", "Title");
    public static readonly Refusal DescriptionTooLong = new("Incidents.DescriptionTooLong", "Description");
    public static readonly Refusal CategoryMissing = new("Incidents.CategoryMissing", "Category");
    public static readonly Refusal CategoryArchived = new("Incidents.CategoryArchived", "Category");
    public static readonly Refusal CategoryNotForEntity = new("Incidents.CategoryNotForEntity", "Category");
    public static readonly Refusal KindNotAllowed = new("Incidents.KindNotAllowed", "Kind");
    public static readonly Refusal FieldMissing = new("Incidents.FieldMissing");
    public static readonly Refusal FieldInvalid = new("Incidents.FieldInvalid");
    public static readonly Refusal RequesterMissing = new("Incidents.RequesterMissing", "Requester");
    public static readonly Refusal RequesterNameMissing = new("Incidents.RequesterNameMissing", "RequesterName");
    public static readonly Refusal RequesterNameTooLong = new("Incidents.RequesterNameTooLong", "RequesterName");
    public static readonly Refusal RequesterEmailInvalid = new("Incidents.RequesterEmailInvalid", "RequesterEmail");
    public static readonly Refusal RequesterPhoneInvalid = new("Incidents.RequesterPhoneInvalid", "RequesterPhone");
    public static readonly Refusal RequesterDocumentInvalid = new("Incidents.RequesterDocumentInvalid", "RequesterDocument");
    public static readonly Refusal EntityUnknown = new("Incidents.EntityUnknown", "Entity");
    public static readonly Refusal ReasonMissing = new("Incidents.ReasonMissing", "Reason");
    public static readonly Refusal WaitingReasonMissing = new("Incidents.WaitingReasonMissing", "WaitingReason");
    public static readonly Refusal ReasonTooLong = new("Incidents.ReasonTooLong", "Reason");
    public static readonly Refusal MinutesInvalid = new("Incidents.MinutesInvalid", "Minutes");
    public static readonly Refusal PriorityInvalid = new("Incidents.PriorityInvalid", "Priority");
    public static readonly Refusal AssigneeMissing = new("Incidents.AssigneeMissing", "Assignee");
    public static readonly Refusal AssigneeNotInTeam = new("Incidents.AssigneeNotInTeam", "Assignee");
    public static readonly Refusal TeamUnknown = new("Incidents.TeamUnknown", "Team");
    public static readonly Refusal TextMissing = new("Incidents.TextMissing", "Text");
    public static readonly Refusal TextTooLong = new("Incidents.TextTooLong", "Text");
    public static readonly Refusal VariableUnknown = new("Incidents.VariableUnknown", "Text");
    public static readonly Refusal VariableEmpty = new("Incidents.VariableEmpty", "Text");
    public static readonly Refusal TextHasKey = new("Incidents.TextHasKey", "Text");
    public static readonly Refusal TextHasIban = new("Incidents.TextHasIban", "Text");
    public static readonly Refusal TextHasDocument = new("Incidents.TextHasDocument", "Text");
    public static readonly Refusal AppointmentOver = new("Incidents.AppointmentOver", "Appointment");
    public static readonly Refusal AffectedUnknown = new("Incidents.AffectedUnknown", "AffectedPerson");
    public static readonly Refusal NoMobile = new("Incidents.NoMobile", "BySms");
    public static readonly Refusal UnseenChanges = new("Incidents.UnseenChanges");
    public static readonly Refusal IsClosed = new("Incidents.IsClosed");
    public static readonly Refusal NothingToChange = new("Incidents.NothingToChange");
    public static readonly Refusal NotOpen = new("Incidents.NotOpen");
    public static readonly Refusal NotWaiting = new("Incidents.NotWaiting");
    public static readonly Refusal NotResolved = new("Incidents.NotResolved");
    public static readonly Refusal AppointmentMissing = new("Incidents.AppointmentMissing", "Appointment");
    public static readonly Refusal OutOfScope = new("Incidents.OutOfScope");
    public static readonly Refusal MergeWithItself = new("Incidents.MergeWithItself");
    public static readonly Refusal LineUnknown = new("Incidents.LineUnknown", "Line");
    public static readonly Refusal PhoneReasonMissing = new("Incidents.PhoneReasonMissing", "PhoneReason");
    public static readonly Refusal CallerMissing = new("Incidents.CallerMissing", "Requester");
    public static readonly Refusal AffectedMissing = new("Incidents.AffectedMissing", "Affected");
    public static readonly Refusal MajorEnded = new("Incidents.MajorEnded", "Major");
    public static readonly Refusal DraftTooLong = new("Incidents.DraftTooLong");
    public static readonly Refusal TagInvalid = new("Incidents.TagInvalid", "Tag");
    public static readonly Refusal ViewNameMissing = new("Incidents.ViewNameMissing", "Name");
    public static readonly Refusal ViewNameTooLong = new("Incidents.ViewNameTooLong", "Name");
    public static readonly Refusal ViewTooLong = new("Incidents.ViewTooLong", "Name");
    public static readonly Refusal NothingChosen = new("Incidents.NothingChosen");
    public static readonly Refusal TooManyChosen = new("Incidents.TooManyChosen");
    public static readonly Refusal ChangedSince = new("Incidents.ChangedSince");
    public static readonly Refusal NotYours = new("Incidents.NotYours");
}
