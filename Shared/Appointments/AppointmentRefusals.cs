using Shared.Common;

namespace Shared.Appointments;

/// <summary>Why something about an appointment was not done.</summary>
public static class AppointmentRefusals
{
    public static readonly Refusal SlotTaken = new("Appointments.SlotTaken");
    public static readonly Refusal SlotNotOffered = new("Appointments.SlotNotOffered");
    public static readonly Refusal OfficeUnknown = new("Appointments.OfficeUnknown");
    public static readonly Refusal NotRegistered = new("Appointments.NotRegistered");
    public static readonly Refusal AlreadyBooked = new("Appointments.AlreadyBooked");
    public static readonly Refusal NoMobile = new("Appointments.NoMobile");
    public static readonly Refusal InPast = new("Appointments.InPast");
    public static readonly Refusal OutsideWindow = new("Appointments.OutsideWindow");
    public static readonly Refusal TooLate = new("Appointments.TooLate");
    public static readonly Refusal CancelTooLate = new("Appointments.CancelTooLate");
    public static readonly Refusal StartMissing = new("Appointments.StartMissing", "Start");
    public static readonly Refusal StartInvalid = new("Appointments.StartInvalid", "Start");
    public static readonly Refusal RangeInvalid = new("Appointments.RangeInvalid");
    public static readonly Refusal NotBooked = new("Appointments.NotBooked");
    public static readonly Refusal NotWaiting = new("Appointments.NotWaiting");
    public static readonly Refusal NotInProgress = new("Appointments.NotInProgress");
    public static readonly Refusal NotToday = new("Appointments.NotToday");
    public static readonly Refusal TooEarly = new("Appointments.TooEarly");
    public static readonly Refusal TooFewCalls = new("Appointments.TooFewCalls");
    public static readonly Refusal NotNoShow = new("Appointments.NotNoShow");
    public static readonly Refusal NotACall = new("Appointments.NotACall");
    public static readonly Refusal NoAttemptsLeft = new("Appointments.NoAttemptsLeft");
    public static readonly Refusal WithAnother = new("Appointments.WithAnother");
    public static readonly Refusal NothingFree = new("Appointments.NothingFree");
    public static readonly Refusal TooManyHit = new("Appointments.TooManyHit");
    public static readonly Refusal ReasonTooLong = new("Appointments.ReasonTooLong", "Reason");
    public static readonly Refusal PolicyInvalid = new("Appointments.PolicyInvalid");
}
