using Shared.Common;

namespace Shared.Offices;

/// <summary>Why something about an office was not done.</summary>
public static class OfficeRefusals
{
    public static readonly Refusal NameMissing = new("Offices.NameMissing", nameof(OfficeValues.Name));
    public static readonly Refusal NameTaken = new("Offices.NameTaken", nameof(OfficeValues.Name));
    public static readonly Refusal AddressMissing = new("Offices.AddressMissing", nameof(OfficeValues.Address));
    public static readonly Refusal PhoneInvalid = new("Offices.PhoneInvalid", nameof(OfficeValues.Phone));
    public static readonly Refusal ZoneUnknown = new("Offices.ZoneUnknown", nameof(OfficeValues.ZoneId));
    public static readonly Refusal SlotOutOfRange = new("Offices.SlotOutOfRange", nameof(OfficeValues.SlotMinutes));

    public static readonly Refusal HasAppointments = new("Offices.HasAppointments");

    public static readonly Refusal DeskNameMissing = new("Offices.DeskNameMissing", nameof(Desk.Name));
    public static readonly Refusal DeskNameTaken = new("Offices.DeskNameTaken", nameof(Desk.Name));
    public static readonly Refusal TooManyDesks = new("Offices.TooManyDesks");

    public static readonly Refusal HoursNameMissing = new("Offices.HoursNameMissing", nameof(OpeningHours.Name));
    public static readonly Refusal HoursEndBeforeStart = new("Offices.HoursEndBeforeStart", nameof(OpeningHours.ValidTo));
    public static readonly Refusal HoursStartTaken = new("Offices.HoursStartTaken", nameof(OpeningHours.ValidFrom));
    public static readonly Refusal BandsTooMany = new("Offices.BandsTooMany", nameof(OpeningHours.Bands));
    public static readonly Refusal BandEndBeforeStart = new("Offices.BandEndBeforeStart", nameof(OpeningHours.Bands));
    public static readonly Refusal BandNotOnGrid = new("Offices.BandNotOnGrid", nameof(OpeningHours.Bands));
    public static readonly Refusal BandsOverlap = new("Offices.BandsOverlap", nameof(OpeningHours.Bands));
    public static readonly Refusal BandDesksOutOfRange = new("Offices.BandDesksOutOfRange", nameof(OpeningHours.Bands));

    public static readonly Refusal HolidayNameMissing = new("Offices.HolidayNameMissing", nameof(Holiday.Name));
    public static readonly Refusal HolidayTaken = new("Offices.HolidayTaken", nameof(Holiday.Date));
    public static readonly Refusal HolidayOutOfRange = new("Offices.HolidayOutOfRange", nameof(Holiday.Date));

    public static readonly Refusal HolidayFileEmpty = new("Offices.HolidayFileEmpty", "Text");
    public static readonly Refusal HolidayFileTooLong = new("Offices.HolidayFileTooLong", "Text");
    public static readonly Refusal YearOutOfRange = new("Offices.YearOutOfRange", "Year");

    public static readonly Refusal ClosureReasonMissing = new("Offices.ClosureReasonMissing", nameof(Closure.Reason));
    public static readonly Refusal ClosureEndBeforeStart = new("Offices.ClosureEndBeforeStart", nameof(Closure.LastDay));
    public static readonly Refusal ClosureOutOfRange = new("Offices.ClosureOutOfRange", nameof(Closure.FirstDay));
    public static readonly Refusal ClosureTooLong = new("Offices.ClosureTooLong", nameof(Closure.LastDay));
    public static readonly Refusal ClosureHoursIncomplete = new("Offices.ClosureHoursIncomplete", nameof(Closure.Until));
    public static readonly Refusal ClosurePast = new("Offices.ClosurePast", nameof(Closure.LastDay));
    public static readonly Refusal ClosureRevoked = new("Offices.ClosureRevoked");
}
