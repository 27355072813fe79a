namespace BackOffice.Appointments.DayDesk;

/// <summary>Names the texts of the day desk for <c>IStringLocalizer</c>.</summary>
public sealed class DayDeskTexts;
