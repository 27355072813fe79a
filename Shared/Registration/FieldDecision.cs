namespace Shared.Registration;

/// <summary>What an official decides on one field that the citizen typed differently.</summary>
public enum FieldDecision
{
    /// <summary>The registry takes what was typed on the web.</summary>
    Accept = 1,

    /// <summary>The registry stays as it is.</summary>
    Keep = 2,
}
