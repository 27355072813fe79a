namespace Shared.Api;

/// <summary>A category, as <c>GET /api/v1/categories</c> lists it: only what portals may offer.</summary>
/// <param name="Kinds">incident, request, or both.</param>
/// <param name="Fields">The form that goes with it.</param>
public sealed record CategoryResponse(string Code, string Name, IReadOnlyList<string> Kinds, IReadOnlyList<CategoryFieldResponse> Fields, IReadOnlyList<CategoryResponse> Children);

/// <summary>One field of a category's form.</summary>
/// <param name="Kind">Text, LongText, Number, Date (yyyy-MM-dd), Choice, YesNo (true or false) or Procedure.</param>
/// <param name="Kinds">For which kinds the field is.</param>
/// <param name="Choices">Of a choice; empty otherwise.</param>
public sealed record CategoryFieldResponse(string Code, string Label, string Kind, bool Required, string? Help, IReadOnlyList<string> Kinds, IReadOnlyList<string> Choices);

/// <summary><c>POST /api/v1/incidents</c>.</summary>
/// <param name="Kind">incident or request.</param>
/// <param name="Category">Code of a category that portals may offer.</param>
/// <param name="Title">1 to 200 characters.</param>
/// <param name="Description">At most 10,000 characters of plain text.</param>
/// <param name="Entity">DIR3 code or name of the requester's body; none for the town hall itself.</param>
/// <param name="Procedure">The procedure concerned, at most 200 characters.</param>
/// <param name="Fields">The category's form, by code.</param>
public sealed record IncidentRequest(
    string? Kind, string? Category, string? Title, string? Description, IncidentRequester? Requester, string? Entity, string? Procedure, IReadOnlyDictionary<string, string?>? Fields);

/// <summary>Who asks.</summary>
/// <param name="Name">1 to 150 characters.</param>
public sealed record IncidentRequester(string? Name, string? Email, string? Phone, string? DocumentNumber);

/// <summary>An incident that was written down.</summary>
/// <param name="Number">INC-2026-000123.</param>
/// <param name="AccessCode">For the requester only; it is told once.</param>
public sealed record IncidentCreatedResponse(string Number, string AccessCode);

/// <summary>How an incident stands, as its requester may see it.</summary>
/// <param name="Kind">incident or request.</param>
/// <param name="Status">New, Assigned, InProgress, Waiting, Resolved, Closed, Cancelled or Merged.</param>
/// <param name="WaitingFor">Requester, ThirdParty or Appointment; none when it does not wait.</param>
/// <param name="History">In order.</param>
public sealed record IncidentStatusResponse(string Number, string Kind, string Title, string Status, string? WaitingFor, DateTime CreatedAt, IReadOnlyList<IncidentEventResponse> History);

/// <summary>Something that happened or was said.</summary>
/// <param name="At">UTC.</param>
/// <param name="Kind">PublicReply, Call, Mail, Change, Consent or Action.</param>
/// <param name="From">Official, Requester or Application.</param>
/// <param name="Text">Plain text; none for a change of status.</param>
/// <param name="Status">The status to which it changed; none otherwise.</param>
public sealed record IncidentEventResponse(DateTime At, string Kind, string From, string? Text, string? Status);

/// <summary><c>POST /api/v1/incidents/{number}/messages</c>.</summary>
/// <param name="Text">1 to 20,000 characters of plain text.</param>
public sealed record IncidentMessageRequest(string? Text);

/// <summary>Where a message went.</summary>
/// <param name="Number">Another one than was asked for when that was closed: then a linked one was opened.</param>
/// <param name="AccessCode">Of the linked one; none otherwise.</param>
public sealed record IncidentMessageResponse(string Number, string Status, string? AccessCode);
