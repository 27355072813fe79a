using Microsoft.AspNetCore.Components;

namespace BackOffice.Components.Controls.Fields;

/// <summary>What every field has: label, help, errors and the attributes that tie them to the input.</summary>
public abstract class FieldBase : ComponentBase
{
    [Parameter, EditorRequired]
    public string Label { get; set; } = "";

    /// <summary>Name of the request's property; the key of its errors, and of its value in a posted form.</summary>
    [Parameter, EditorRequired]
    public string Name { get; set; } = "";

    /// <summary>Name in a posted form when it is not <see cref="Name"/>.</summary>
    [Parameter]
    public string? FormName { get; set; }

    /// <summary>Id of the input; <c>f-{Name}</c> when it is not given.</summary>
    [Parameter]
    public string? Id { get; set; }

    [Parameter]
    public string? Help { get; set; }

    [Parameter]
    public bool Required { get; set; }

    [Parameter]
    public bool Disabled { get; set; }

    /// <summary>The field that a page begins with: it takes the cursor.</summary>
    [Parameter]
    public bool IsFirst { get; set; }

    [Parameter]
    public FormErrors? Errors { get; set; }

    /// <summary>Width of the input: <c>w-xs</c>, <c>w-s</c>, <c>w-m</c>, <c>w-l</c> or <c>w-full</c>.</summary>
    [Parameter]
    public string? Class { get; set; }

    [Parameter]
    public EventCallback OnBlur { get; set; }

    internal string InputId => Id ?? $"f-{Name}";

    internal string HelpId => $"{InputId}-help";

    internal string ErrorId => $"{InputId}-error";

    internal IReadOnlyList<string> Messages => Errors?.Of(Name) ?? [];

    internal string? DescribedBy => (Messages.Count > 0, Help is not null) switch
    {
        (true, true) => $"{ErrorId} {HelpId}",
        (true, false) => ErrorId,
        (false, true) => HelpId,
        (false, false) => null,
    };

    /// <summary>The attributes that every kind of input shares.</summary>
    protected Dictionary<string, object?> InputAttributes => new()
    {
        ["id"] = InputId,
        ["name"] = FormName ?? Name,
        ["disabled"] = Disabled,
        ["data-first-focus"] = IsFirst,
        ["aria-required"] = Required ? "true" : null,
        ["aria-invalid"] = Messages.Count > 0 ? "true" : null,
        ["aria-describedby"] = DescribedBy,
        ["onblur"] = OnBlur,
    };
}
