"""A changed parameter reaches every running function (O1): asks SAM's own translator.

Translates template.yaml as it stands and once with each parameter changed. What runs is the version that an alias leads to,
so every AWS::Lambda::Version must be another resource or have another description then, and the configuration of its
function must differ too, since Lambda makes no version of what is as it was. Schedules must call that alias.
"""

import copy
import json
import logging
import re
import sys

from samtranslator.translator.transform import transform
from samtranslator.yaml_helper import yaml_parse

FUNCTIONS = 4
# A new value of one of its properties makes another resource, and with it another number (CloudFormation's reference).
REPLACED = "AWS::AppConfig::HostedConfigurationVersion"
OTHER = {"DefaultLanguage": "en", "Languages": "en", "Minimum": "3", "Maximum": "77", "Zone": "Europe/Oslo"}


class Stack:
    """The template, translated and with everything filled in that CloudFormation would fill in."""

    def __init__(self, template, given):
        self.values = {name: str(each["Default"]) for name, each in template["Parameters"].items()} | given
        self.stack = transform(copy.deepcopy(template), dict(self.values), Policies())
        self.resources = self.stack["Resources"]

    def of(self, kind):
        return {name: each for name, each in self.resources.items() if each["Type"] == kind}

    def filled(self, value):
        if isinstance(value, list):
            return [self.filled(each) for each in value]
        if not isinstance(value, dict):
            return value
        if len(value) == 1:
            (name, argument), = value.items()
            if name == "Ref":
                return self.named(argument)
            if name == "Fn::GetAtt":
                return self.named(argument[0] if isinstance(argument, list) else argument.split(".")[0])
            if name == "Fn::Sub" and isinstance(argument, str):
                return re.sub(r"\$\{(\w+)(\.\w+)?\}", lambda found: self.named(found[1]), argument)
            if name == "Fn::If":
                return self.filled(argument[1 if self.holds(self.stack["Conditions"][argument[0]]) else 2])
        return {name: self.filled(each) for name, each in value.items()}

    def named(self, name):
        if name in self.values:
            return self.values[name]
        resource = self.resources.get(name, {})
        if resource.get("Type") == REPLACED:
            return json.dumps(self.filled(resource["Properties"]), sort_keys=True)
        return name

    def holds(self, rule):
        (name, argument), = rule.items()
        if name == "Fn::Not":
            return not self.holds(argument[0])
        if name == "Fn::Equals":
            return self.filled(argument[0]) == self.filled(argument[1])
        sys.exit(f"a condition that is not understood: {name}")

    def versions(self):
        """By function: which resource its version is, what is written on it, and what it would be made of."""
        return {
            each["Properties"]["FunctionName"]["Ref"]: (
                (name, self.filled(each["Properties"])),
                self.filled(self.resources[each["Properties"]["FunctionName"]["Ref"]]["Properties"]),
            )
            for name, each in self.of("AWS::Lambda::Version").items()
        }


class Policies:
    """The template writes its policies out."""

    def load(self):
        return {}


def main():
    logging.disable(logging.WARNING)
    with open("template.yaml", encoding="utf-8") as file:
        template = yaml_parse(file.read())
    for function in template["Resources"].values():
        if function["Type"] == "AWS::Serverless::Function":
            function["Properties"]["CodeUri"] = "s3://bucket/key"
    template["Globals"]["Function"].pop("CodeUri")
    before = Stack(template, {})
    faults = []
    if len(before.versions()) != FUNCTIONS:
        faults.append(f"there are {len(before.versions())} versions, not {FUNCTIONS}")
    targets = {schedule["Properties"]["Target"]["Arn"]["Ref"] for schedule in before.of("AWS::Scheduler::Schedule").values()}
    if targets != set(before.of("AWS::Lambda::Alias")) or len(targets) != FUNCTIONS:
        faults.append(f"what the schedules call: {targets}")
    for parameter in template["Parameters"]:
        after = Stack(template, {parameter: OTHER.get(parameter, "another")}).versions()
        for function, (version, made_of) in before.versions().items():
            if after[function][0] == version:
                faults.append(f"{parameter} changes no version of {function}")
            if after[function][1] == made_of:
                faults.append(f"{parameter} changes nothing that a version of {function} is made of")
    if faults:
        sys.exit("\n".join(faults))
    print(f"each of {len(template['Parameters'])} parameters publishes a version of each of {FUNCTIONS} functions")


main()
