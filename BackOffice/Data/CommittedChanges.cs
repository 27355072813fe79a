namespace BackOffice.Data;

/// <summary>Tells open screens and the outbox that something was committed. Nothing depends on its being heard: screens read again, the schedule wakes the outbox.</summary>
public sealed class CommittedChanges
{
    /// <summary>A citizen's matter changed.</summary>
    public event Action<Guid>? PersonChanged;

    /// <summary>When some office sees citizens changed.</summary>
    public event Action? HoursChanged;

    /// <summary>Something changed at an office: its hours, or an appointment.</summary>
    public event Action<Guid>? OfficeChanged;

    /// <summary>Something changed in an incident.</summary>
    public event Action<Guid>? IncidentChanged;

    /// <summary>Something that everything reads and that rarely changes: categories, teams, service levels.</summary>
    public event Action? ReferenceChanged;

    /// <summary>A mail came, or somebody decided on one.</summary>
    public event Action? MailChanged;

    /// <summary>There is something to send.</summary>
    public event Action? MessagesWaiting;

    internal void Publish(Operation operation)
    {
        foreach (var person in operation.ChangedPersons) PersonChanged?.Invoke(person);
        if (operation.HasNewHours) HoursChanged?.Invoke();
        foreach (var office in operation.ChangedOffices) OfficeChanged?.Invoke(office);
        if (operation.HasNewReference) ReferenceChanged?.Invoke();
        foreach (var incident in operation.ChangedIncidents) IncidentChanged?.Invoke(incident);
        if (operation.HasChangedMail) MailChanged?.Invoke();
        if (operation.HasNewMessages) MessagesWaiting?.Invoke();
    }
}
