using Shared.Appointments;
using Shared.Common;
using Shared.Verification;

namespace BackOffice.Data.Demo;

/// <summary>The appointment of one resident, from the desk that gives it to the end.</summary>
internal sealed class DemoTurn(DemoResident resident, Guid officeId, AppointmentKind kind)
{
    private const string Series = "CIT";

    private Appointment? appointment;

    private AppointmentOrder Order => new(resident.Person.Id, officeId, kind, Channel.InPerson, resident.Clerk.Id);

    /// <param name="lane">More than 0 to lie beside another one.</param>
    public void Book(DateTime at, SlotOffer slot, int lane = 0) => resident.Do(at, lane > 0 ? "OverbookAppointment" : "BookAppointment", lane > 0 ? DemoActor.Supervisor : DemoActor.Clerk, async operation =>
    {
        appointment = Appointment.Book(Order, slot, await operation.NextNumberAsync(Series), lane, operation.Now);
        Keep(operation, lane > 0 ? "Overbooked" : null);
    });

    public void WalkIn(DateTime at, QueuePriority priority) => resident.Do(at, "TakeWalkIn", DemoActor.Clerk, async operation =>
    {
        appointment = Appointment.WalkIn(Order, await operation.NextNumberAsync(Series), priority, TimeSpan.FromMinutes(20), operation.Now);
        Keep(operation, null);
    });

    public void Move(DateTime at, SlotOffer slot) => resident.Do(at, "MoveAppointment", DemoActor.Clerk, operation =>
    {
        operation.Data.Attach(appointment!);
        appointment = appointment!.Move(slot, Order, 0, "No puede venir a esa hora.", operation.Now).Value;
        Keep(operation, appointment.EndReason);
    });

    public void Cancel(DateTime at) => Change(at, "CancelAppointment", now => appointment!.Cancel("Lo pide por teléfono.", resident.Clerk.Id, now));

    public void Arrive(DateTime at, QueuePriority priority = QueuePriority.None) => Change(at, "ArriveAppointment", now => appointment!.Arrive(priority, now));

    public void Call(DateTime at) => Change(at, "CallAppointment", now => appointment!.Call(resident.Clerk.Id, now));

    public void Start(DateTime at) => Change(at, "AttendAppointment", now => appointment!.Start(resident.Clerk.Id, now));

    /// <summary>Called, verified and gone.</summary>
    public void Attend(DateTime start)
    {
        Call(start);
        Start(start.AddMinutes(1));
        resident.Verify(start.AddMinutes(2), kind == AppointmentKind.Call ? VerificationMethod.Phone : VerificationMethod.InPerson, VerificationState.Verified, during: () => appointment!);
    }

    /// <summary>Called three times in vain.</summary>
    public void Miss(DateTime start)
    {
        for (var call = 0; call < 3; call++) Call(start.AddMinutes(3 * call));
        Change(start.AddMinutes(10), "MissAppointment", now => appointment!.Miss(3, TimeSpan.FromMinutes(10), now));
    }

    private void Change(DateTime at, string action, Func<DateTime, Result> change) => resident.Do(at, action, DemoActor.Clerk, operation =>
    {
        operation.Data.Attach(appointment!);
        var changed = change(operation.Now);
        if (!changed.IsDone) throw new InvalidOperationException($"{action}: {changed.Refusal.Code}");
        operation.Record(nameof(Appointment), appointment!.Id, resident.Person.Id);
    });

    private void Keep(Operation operation, string? reason)
    {
        operation.Data.Appointments.Add(appointment!);
        operation.Record(nameof(Appointment), appointment!.Id, resident.Person.Id, reason);
    }
}
