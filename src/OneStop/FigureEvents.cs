using System.Text.Json.Serialization;
using NamRo.Kernel.Activity;
using NamRo.Kernel.Identity;

namespace NamRo.OneStop;

/// <summary>A figure that this system does not hold was entered from outside, with where it was read.</summary>
/// <param name="Item">Key of the index item, or number of the index of a desk.</param>
/// <param name="ReadOn">Office day on which it stood there.</param>
[EventName("figure.entered")]
public sealed record FigureEntered(
    FigureBook Book, string Item, UnitId Unit, DateOnly From, DateOnly To, long Part, long Whole, string Source, DateOnly ReadOn) : ActivityEvent;

/// <summary>For which count a figure is entered.</summary>
[JsonConverter(typeof(JsonStringEnumConverter))]
public enum FigureBook
{
    /// <summary>The index of decision 766.</summary>
    Index,

    /// <summary>The nine indices of a desk.</summary>
    Desk,
}
